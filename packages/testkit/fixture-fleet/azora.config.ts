export default {
  subjectModel: 'people-service.User',
};
